package org.zhaoliao.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** Hands out the one connection of the host's transaction to all who ask, as frameworks do, and leaves it open when they close it. */
final class HostsSource extends ForwardingSource {

    private final Connection host;

    HostsSource(DataSource source, Connection host) {
        super(source);
        this.host = host;
    }

    @Override
    public Connection getConnection() {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, called, given) -> {
                    try {
                        return called.getName().equals("close") ? null : called.invoke(host, given);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
