/**
 * 机构与区划: units and divisions, owned here and published on {@code org.v1}; the other services keep a
 * copy.
 */
package cn.huiyin.petition.orgdata;
