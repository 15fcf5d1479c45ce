package org.zhaoliao.jdbc;

import java.security.SecureRandom;
import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.store.CareStore;

@DisplayName("W5.4 The store on H2 keeps every promise under SM4 and SM3")
class H2SmContractTest extends DatabaseContract {

    private static final BodyCipher CIPHER =
            new SmCipher(Map.of(1, Databases.key("SM4", 16, 1)), Databases.key("HMAC", 32, 2), new SecureRandom());

    @Override
    DataSource source() {
        return Databases.h2InMemory();
    }

    @Override
    CareStore over(DataSource connections) {
        return JdbcCareStore.over(connections, CIPHER);
    }

    @Override
    CareStore on(Connection connection) {
        return JdbcCareStore.on(connection, CIPHER);
    }
}
