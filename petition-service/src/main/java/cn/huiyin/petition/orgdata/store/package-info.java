/** 机构与区划的存储: units and divisions as aggregates, and the tree of the day held in memory. */
package cn.huiyin.petition.orgdata.store;
