package org.shouwang.village;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process of one village. */
@SpringBootApplication(scanBasePackages = {"org.shouwang.node", "org.shouwang.village"})
public class VillageApplication {

    public static void main(String[] args) {
        SpringApplication.run(VillageApplication.class, args);
    }
}
