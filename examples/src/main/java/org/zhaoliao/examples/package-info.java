/**
 * The library at work: a county's month, the command line, the library inside a host of its own. Not published.
 *
 * <p>May use every other module and the libraries of the examples; nothing may use it.
 */
@NullMarked
package org.zhaoliao.examples;

import org.jspecify.annotations.NullMarked;
