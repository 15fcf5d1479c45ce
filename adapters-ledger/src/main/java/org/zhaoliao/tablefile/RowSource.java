package org.zhaoliao.tablefile;

import java.io.Closeable;
import java.util.Iterator;

/** The rows of a table as one of the forms has them, the headings first. Each form has its own; whoever reads them need not know which. */
interface RowSource extends Iterator<TableRow>, Closeable {}
