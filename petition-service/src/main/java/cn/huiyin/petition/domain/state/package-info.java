/**
 * 办件状态: the parts of a petition's state, each an immutable value that an act replaces. Only {@code
 * java.*}, {@code jakarta.persistence} and the contract's codes.
 */
package cn.huiyin.petition.domain.state;
