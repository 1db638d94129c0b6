/** The screens as a person sees them: intentions to carry out and things to read. */
@NullMarked
package e2e.pages;

import org.jspecify.annotations.NullMarked;
