package org.shouwang.school.broken;

import org.shouwang.village.broken.VillageKnowsASchool;

public record SchoolKnowsAVillage(VillageKnowsASchool village) {}
