package org.zhaoliao.jdbc;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoliao.testkit.report.Product;

@DisplayName("The store on H2 in a file keeps every promise")
class H2FileContractTest extends DatabaseContract {

    @TempDir
    static Path directory;

    private static DataSource source;

    @BeforeAll
    static void open() {
        source = Databases.h2File(directory.resolve("store"));
    }

    @Override
    DataSource source() {
        return source;
    }

    /** The engine is the same as in memory, where all are asked. */
    @Override
    public int randomCommands() {
        return 5_000;
    }

    @Override
    public Product product() {
        Product engine = super.product();
        return new Product(engine.name() + " in a file", engine.version());
    }
}
