/** The time of the Netherlands, which every part of the program goes by. Uses the JDK only. */
@NullMarked
package wegwijs.data.time;

import org.jspecify.annotations.NullMarked;
