/**
 * 关联 (DOMAIN 2.12): a person confirms what belongs together, and takes it back when it was wrong.
 */
package cn.huiyin.petition.linking;
