/**
 * 自动督办 (第四十条, DOMAIN 2.11): what the system does by itself about breaches, supporting opinions that
 * aren't carried out, and supervisions that aren't answered; once for each, however often it looks.
 */
package cn.huiyin.petition.supervision.sweep;
