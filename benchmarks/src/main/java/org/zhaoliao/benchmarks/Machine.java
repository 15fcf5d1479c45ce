package org.zhaoliao.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** On what was measured. */
public final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /**
     * The day, the machine and how busy it was.
     *
     * @param with what else took part, with versions
     */
    public static String described(String with) {
        return String.format(
                Locale.ROOT,
                "%s. JDK %s, %d × %s, load average %.1f at the start; %s.",
                LocalDate.now(ZoneId.of("Asia/Shanghai")),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                processor(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                with);
    }

    private static String processor() {
        if (!Files.isReadable(PROCESSORS)) {
            return System.getProperty("os.arch", "");
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch", ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The version of a library, as its jar tells it.
     *
     * @return empty when it tells none
     */
    public static String version(String group, String artifact) {
        Properties properties = new Properties();
        String place = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
        try (InputStream file = Machine.class.getResourceAsStream(place)) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version", "");
    }
}
