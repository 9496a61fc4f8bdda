/**
 * 定期职责：what a service does by itself at a time of day or every so often, once however many
 * instances run. A service makes a bean that is a {@link cn.huiyin.kit.schedule.Duty}; the rest is
 * here.
 */
package cn.huiyin.kit.schedule;
