package org.shouwang.events.codes;

/** How far a parent works from home (务工距离): 乡内, 县内, 省内, 省外. */
public enum Distance {
    IN_TOWNSHIP,
    OTHER_TOWNSHIP,
    OTHER_COUNTY,
    OTHER_PROVINCE
}
