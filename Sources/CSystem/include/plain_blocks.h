// Finds the separators of text without quotes: nearly all blocks of nearly all files.
// In C, for here the processor's wider registers are used where it has them, which Swift can't ask for.
#ifndef PLAIN_BLOCKS_H
#define PLAIN_BLOCKS_H

#include "byte_mask.h"
#include "wide_registers.h"

#include <stddef.h>
#include <stdint.h>

// Where a record begins, and which separator ends its first field.
struct plain_entry {
    uint32_t start, first_separator;
};

// Where the next separator and the next record are written to, and where the record that is open begins.
struct plain_cursor {
    uint32_t *separator;
    struct plain_entry *entry;
    uint32_t record_start;
    // How many lines have ended.
    size_t lines;
    // The first separator of all: entries count from it.
    const uint32_t *separators;
};

// Adds the separators of 64 bytes at `offset`, of which `ends` end records.
// Eight separators are written at a time, needed or not: a loop that ends after each block's own number of them is
// foreseen badly by the processor. What is written too much is written again by the next block; there are never more
// separators than bytes, so that it stays within room for as many.
static inline __attribute__((always_inline)) void plain_block_add(
    struct plain_cursor *cursor, uint64_t mask, uint64_t ends, size_t offset) {
    const uint32_t before = (uint32_t)(cursor->separator - cursor->separators);
    while (ends != 0) {
        const uint64_t up_to_here = ends ^ (ends - 1);
        cursor->entry->start = cursor->record_start;
        cursor->entry++;
        cursor->entry->first_separator = before + (uint32_t)__builtin_popcountll(mask & up_to_here);
        cursor->record_start = (uint32_t)offset + (uint32_t)__builtin_ctzll(ends) + 1;
        cursor->lines++;
        ends &= ends - 1;
    }
    const int count = __builtin_popcountll(mask);
    for (int start = 0; start < count; start += 8) {
#pragma clang loop unroll(full)
        for (int place = start; place < start + 8; place++) {
            cursor->separator[place] = (uint32_t)offset + (uint32_t)(mask != 0 ? __builtin_ctzll(mask) : 64);
            mask &= mask - 1;
        }
    }
    cursor->separator += count;
}

// Whether a line among these ends where it begins: such a line is no record.
static inline __attribute__((always_inline)) bool plain_block_has_empty_line(
    const struct plain_cursor *cursor, uint64_t ends, size_t offset) {
    return (ends & (ends << 1 | (cursor->record_start == (uint32_t)offset))) != 0;
}

// With what every processor has.
static inline size_t plain_blocks_narrow(
    const uint8_t *text, size_t offset, size_t count, uint8_t delimiter, uint8_t quote, struct plain_cursor *out) {
    struct plain_cursor cursor = *out;
    for (; count - offset >= 64 && !byte_mask_any(text + offset, quote, '\r'); offset += 64) {
        const uint64_t ends = byte_mask_equal(text + offset, '\n');
        if (plain_block_has_empty_line(&cursor, ends, offset)) { break; }
        plain_block_add(&cursor, ends | byte_mask_equal(text + offset, delimiter), ends, offset);
    }
    *out = cursor;
    return offset;
}

#if defined(__x86_64__)

static inline WIDE_REGISTERS __attribute__((always_inline)) uint64_t plain_mask(__m256i low, __m256i high) {
    return (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32 | (uint32_t)_mm256_movemask_epi8(low);
}

// The same with registers of 32 bytes and one instruction for what is counted in a mask.
static inline WIDE_REGISTERS size_t plain_blocks_wide(
    const uint8_t *text, size_t offset, size_t count, uint8_t delimiter, uint8_t quote, struct plain_cursor *out) {
    const __m256i quotes = _mm256_set1_epi8((char)quote), returns = _mm256_set1_epi8('\r');
    const __m256i feeds = _mm256_set1_epi8('\n'), delimiters = _mm256_set1_epi8((char)delimiter);
    struct plain_cursor cursor = *out;
    for (; count - offset >= 64; offset += 64) {
        const __m256i low = _mm256_loadu_si256((const __m256i *)(text + offset));
        const __m256i high = _mm256_loadu_si256((const __m256i *)(text + offset + 32));
        const __m256i odd = _mm256_or_si256(
            _mm256_or_si256(_mm256_cmpeq_epi8(low, quotes), _mm256_cmpeq_epi8(high, quotes)),
            _mm256_or_si256(_mm256_cmpeq_epi8(low, returns), _mm256_cmpeq_epi8(high, returns)));
        if (_mm256_movemask_epi8(_mm256_or_si256(odd, _mm256_or_si256(low, high))) != 0) { break; }
        const uint64_t ends = plain_mask(_mm256_cmpeq_epi8(low, feeds), _mm256_cmpeq_epi8(high, feeds));
        if (plain_block_has_empty_line(&cursor, ends, offset)) { break; }
        const uint64_t rest = plain_mask(_mm256_cmpeq_epi8(low, delimiters), _mm256_cmpeq_epi8(high, delimiters));
        plain_block_add(&cursor, ends | rest, ends, offset);
    }
    *out = cursor;
    return offset;
}

// Where among the whole blocks the first begins that has the byte, or where those end.
static inline WIDE_REGISTERS size_t plain_blocks_without(const uint8_t *text, size_t count, uint8_t byte) {
    const __m256i wanted = _mm256_set1_epi8((char)byte);
    size_t offset = 0;
    for (; count - offset >= 64; offset += 64) {
        const __m256i low = _mm256_loadu_si256((const __m256i *)(text + offset));
        const __m256i high = _mm256_loadu_si256((const __m256i *)(text + offset + 32));
        const __m256i found = _mm256_or_si256(_mm256_cmpeq_epi8(low, wanted), _mm256_cmpeq_epi8(high, wanted));
        if (_mm256_movemask_epi8(found) != 0) { break; }
    }
    return offset;
}

#else

static inline size_t plain_blocks_without(const uint8_t *text, size_t count, uint8_t byte) { return 0; }

static inline size_t plain_blocks_wide(
    const uint8_t *text, size_t offset, size_t count, uint8_t delimiter, uint8_t quote, struct plain_cursor *out) {
    return plain_blocks_narrow(text, offset, count, delimiter, quote, out);
}

#endif

// Adds the separators of the blocks from `offset` on, up to the first that is not whole, has an empty line, or a byte
// that is a quote, a carriage return or not ASCII; returns where that begins. `count` bytes are readable at `text`.
// `wide` only if `wide_registers_are_there`.
static inline size_t plain_blocks_index(
    const uint8_t *text, size_t offset, size_t count, uint8_t delimiter, uint8_t quote, bool wide,
    struct plain_cursor *cursor) {
    return wide ? plain_blocks_wide(text, offset, count, delimiter, quote, cursor)
                : plain_blocks_narrow(text, offset, count, delimiter, quote, cursor);
}

#endif
