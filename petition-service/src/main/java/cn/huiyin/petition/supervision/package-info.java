/**
 * 督办 (第三十八至四十条, DOMAIN 2.11): opening supervision, leaders' instructions, coordination meetings.
 */
package cn.huiyin.petition.supervision;
