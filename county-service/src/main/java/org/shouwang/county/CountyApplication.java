package org.shouwang.county;

import java.time.Clock;
import java.util.List;
import org.shouwang.county.summary.SummaryCommand;
import org.shouwang.county.trust.BrokerFilesCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The county's process: the collected log, its read models and pages. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CountyApplication {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("summary")) {
            System.exit(SummaryCommand.run(List.of(args).subList(1, args.length)));
        }
        if (args.length > 0 && args[0].equals("broker-files")) {
            System.exit(BrokerFilesCommand.run(List.of(args).subList(1, args.length), Clock.systemUTC()));
        }
        SpringApplication.run(CountyApplication.class, args);
    }
}
