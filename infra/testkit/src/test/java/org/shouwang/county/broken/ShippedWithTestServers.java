package org.shouwang.county.broken;

import org.shouwang.servers.PostgresSettings;

public record ShippedWithTestServers(PostgresSettings settings) {}
