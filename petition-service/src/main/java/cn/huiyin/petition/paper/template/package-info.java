/**
 * 文书模板: data with versions. Those that ship are version 1; the bureau's head may set the next one,
 * and older papers stay as they were issued.
 */
package cn.huiyin.petition.paper.template;
