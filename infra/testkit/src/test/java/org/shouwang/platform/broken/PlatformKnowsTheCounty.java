package org.shouwang.platform.broken;

import org.shouwang.county.broken.CountyKnowsANode;

public record PlatformKnowsTheCounty(CountyKnowsANode county) {}
