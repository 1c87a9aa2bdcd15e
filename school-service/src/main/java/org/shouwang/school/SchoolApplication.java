package org.shouwang.school;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process of one school. */
@SpringBootApplication(scanBasePackages = {"org.shouwang.node", "org.shouwang.school"})
public class SchoolApplication {

    public static void main(String[] args) {
        SpringApplication.run(SchoolApplication.class, args);
    }
}
