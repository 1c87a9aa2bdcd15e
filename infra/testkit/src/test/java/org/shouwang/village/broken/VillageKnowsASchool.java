package org.shouwang.village.broken;

import org.shouwang.school.broken.SchoolKnowsAVillage;

public record VillageKnowsASchool(SchoolKnowsAVillage school) {}
