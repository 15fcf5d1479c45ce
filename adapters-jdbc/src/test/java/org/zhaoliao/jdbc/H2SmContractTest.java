package org.zhaoliao.jdbc;

import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.StoreContract;

@DisplayName("W5.4 the store on H2 under SM4 and SM3 keeps every promise")
class H2SmContractTest extends StoreContract {

    private static final BodyCipher CIPHER =
            new SmCipher(Map.of(1, Databases.key("SM4", 16, 1)), Databases.key("HMAC", 32, 2), new SecureRandom());

    @Override
    public CareStore empty() {
        Databases.emptied(Databases.h2InMemory());
        return JdbcCareStore.over(Databases.h2InMemory(), CIPHER);
    }
}
