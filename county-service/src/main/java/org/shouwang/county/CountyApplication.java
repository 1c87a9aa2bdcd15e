package org.shouwang.county;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The county's process: the collected log, its read models and pages. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CountyApplication {

    public static void main(String[] args) {
        SpringApplication.run(CountyApplication.class, args);
    }
}
