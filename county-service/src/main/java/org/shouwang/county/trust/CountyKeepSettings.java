package org.shouwang.county.trust;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.keys.KeepPlace;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param keepDir where the county keeps its keys; {@code .shouwang/county} below the user's home unless stated
 */
@ConfigurationProperties("shouwang.county")
record CountyKeepSettings(@Nullable Path keepDir) {

    Path directory() {
        Path usual = Path.of(System.getProperty("user.home"), ".shouwang", "county");
        return KeepPlace.outsideOfDatabases(keepDir == null ? usual : keepDir);
    }
}
