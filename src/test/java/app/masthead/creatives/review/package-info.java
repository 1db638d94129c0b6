@NullMarked
package app.masthead.creatives.review;

import org.jspecify.annotations.NullMarked;
