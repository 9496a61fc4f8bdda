/** 台账文件：reads CSV and XLSX row by row; memory doesn't grow with the number of rows. */
package cn.huiyin.kit.ledger.file;
