/** Encryption at rest and signatures, from one key ring. */
@NullMarked
package app.masthead.platform.secrets;

import org.jspecify.annotations.NullMarked;
