package org.shouwang.county.coverage;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the gauges look for themselves. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CoverageConfiguration {}
