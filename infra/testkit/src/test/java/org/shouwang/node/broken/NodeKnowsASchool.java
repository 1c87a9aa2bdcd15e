package org.shouwang.node.broken;

import org.shouwang.school.broken.SchoolKnowsAVillage;

public record NodeKnowsASchool(SchoolKnowsAVillage school) {}
