package org.shouwang.node.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.NodeKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param id under which the county knows this node; part of a topic's name
 * @param kind what it is in the world; each service says it for itself
 * @param name as people call it
 * @param township the township it lies in
 * @param area GB/T 2260 code of the township (9 digits) or village (12)
 */
@Validated
@ConfigurationProperties("shouwang.node")
public record NodeIdentity(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9_-]{1,40}") String id,
        @NotNull NodeKind kind,
        @NotBlank String name,
        @Nullable String township,
        @Nullable @Pattern(regexp = "\\d{6}(\\d{3}){0,2}") String area) {}
