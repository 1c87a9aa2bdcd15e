package org.shouwang.county;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whose county this is; {@code name} stands at the top of every page. */
@ConfigurationProperties("shouwang.county")
record CountyIdentity(@DefaultValue("") String name) {}
