/**
 * A county month from end to end: the ledger is read, everything is stored, a month is planned and played, and the county's reports are written.
 *
 * <p>What happens in the month is drawn from a seed, so that the same seed tells the same month. People are invented.
 */
@NullMarked
package org.zhaoliao.examples.countymonth;

import org.jspecify.annotations.NullMarked;
