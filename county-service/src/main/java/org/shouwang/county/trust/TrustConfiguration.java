package org.shouwang.county.trust;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.shouwang.platform.keys.BrokerAccess;
import org.shouwang.platform.keys.CountyAuthority;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The county's own keys, opened at the start: a county that cannot read them says so before it decides anything. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CountyKeepSettings.class, BrokerSettings.class})
class TrustConfiguration {

    /** Certificates begin a little earlier, for machines whose clocks are behind. */
    static final Duration TOLERANCE = Duration.ofDays(1);

    @Bean
    CountyAuthority countyAuthority(CountyKeepSettings keep, Clock clock) {
        return CountyAuthority.openOrCreate(keep.directory(), begin(clock));
    }

    @Bean
    BrokerAccess brokerAccess(BrokerSettings broker, CountyAuthority county, CountyKeepSettings keep, Clock clock) {
        return broker.tls()
                ? county.accessOfCounty(broker.bootstrapServers(), keep.directory(), begin(clock))
                : BrokerAccess.plain(broker.bootstrapServers());
    }

    private static Instant begin(Clock clock) {
        return clock.instant().minus(TOLERANCE);
    }
}
