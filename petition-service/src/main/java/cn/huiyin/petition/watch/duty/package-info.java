/** 每日的职责: deemed receipts, breaches and reminders, once a day however many instances run. */
package cn.huiyin.petition.watch.duty;
