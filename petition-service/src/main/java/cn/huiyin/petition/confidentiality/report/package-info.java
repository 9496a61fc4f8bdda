/** 检举控告专报 (第三十条): serious accusations are reported to the leaders of the county, under seal. */
package cn.huiyin.petition.confidentiality.report;
