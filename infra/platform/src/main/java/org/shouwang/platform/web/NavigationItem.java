package org.shouwang.platform.web;

/**
 * One entry of the bar at the top; declare one bean per page that people reach from everywhere.
 *
 * @param order smaller stands further left
 * @param path where it leads, from the root
 * @param messageKey the words, from the message bundles
 */
public record NavigationItem(int order, String path, String messageKey) {}
