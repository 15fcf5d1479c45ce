package org.zhaoliao.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.zhaoliao.revision.Identifier;

/**
 * A draw by lot (抽取). Without the seed nobody can foresee it; with the seed anybody can repeat it, by any program and at any later time, because it is
 * specified here: lots are ordered by the SHA-256 of {@code seed:identifier} (UTF-8, the seed in decimals) in hexadecimal, then by identifier, and the first
 * ones are drawn.
 *
 * @param seed chosen afresh for each draw and not told before it
 */
public record Draw(long seed) {

    /**
     * Draws a share, rounded up: of anything at least one. The order in which the population is listed does not matter. Time grows with n log n.
     *
     * @param population from whom to draw; who is listed twice counts once
     * @param share from 0 to 1; a larger one counts as 1
     * @return the drawn ones, in the order of the draw
     */
    public <K extends Identifier> List<K> share(Collection<K> population, BigDecimal share) {
        List<K> order = population.stream()
                .distinct()
                .sorted(Comparator.<K, String>comparing(this::lot).thenComparing(Comparator.naturalOrder()))
                .toList();
        int size = share.min(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(order.size()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return order.subList(0, size);
    }

    private String lot(Identifier identifier) {
        byte[] text = (seed + ":" + identifier.value()).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(text));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            // Every Java platform has to provide SHA-256.
            throw new IllegalStateException(impossible);
        }
    }
}
