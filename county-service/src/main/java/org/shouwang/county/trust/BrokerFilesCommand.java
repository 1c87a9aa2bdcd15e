package org.shouwang.county.trust;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.keys.BrokerFiles;
import org.shouwang.platform.keys.CountyAuthority;

/**
 * {@code broker-files --keep-dir DIR --out DIR --hosts NAME,NAME}: what the broker needs before the county can reach it. Needs
 * neither database nor broker; a second time it changes nothing.
 */
public final class BrokerFilesCommand {

    private static final List<String> OPTIONS = List.of("--keep-dir", "--out", "--hosts");
    private static final int WRONG_USE = 2;

    private BrokerFilesCommand() {}

    /** The exit code. */
    public static int run(List<String> arguments, Clock clock) {
        Map<String, String> options = options(arguments);
        if (!options.keySet().containsAll(OPTIONS)) {
            System.err.println("broker-files --keep-dir DIR --out DIR --hosts NAME,NAME");
            return WRONG_USE;
        }
        Instant begin = clock.instant().minus(TrustConfiguration.TOLERANCE);
        Path keep = new CountyKeepSettings(path(options.get("--keep-dir"))).directory();
        CountyAuthority county = CountyAuthority.openOrCreate(keep, begin);
        List<String> hosts = List.of(String.valueOf(options.get("--hosts")).split(","));
        BrokerFiles files = BrokerFiles.writtenIn(Path.of(String.valueOf(options.get("--out"))), county, hosts, begin);
        System.out.println(files.keyStore());
        System.out.println(files.trustStore());
        return 0;
    }

    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        for (int n = 0; n + 1 < arguments.size(); n += 2) {
            options.put(arguments.get(n), arguments.get(n + 1));
        }
        return options;
    }

    private static @Nullable Path path(@Nullable String text) {
        return text == null ? null : Path.of(text);
    }
}
