// Reads a column of decimals of a few characters, four cells at a time.
#ifndef SHORT_DECIMALS_H
#define SHORT_DECIMALS_H

#include "wide_registers.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>

// Where the cells of a column are. Every eight bytes that begin where a cell does are readable.
struct decimal_cells {
    const uint8_t *text;
    // Offsets in the text, one for each cell: that of its start less `beyond`, and that of its end.
    const uint8_t *starts, *ends;
    // From the offset of one cell to that of the next, in bytes.
    size_t start_stride, end_stride;
    uint32_t beyond;
};

// What a number is written like, and which numbers are taken.
struct decimal_form {
    uint8_t mark;
    // In hundredths.
    int64_t lowest, highest;
};

// The numbers that were read: the least and the greatest, and whether any has decimals.
struct decimal_extent {
    int64_t least, greatest;
    bool has_decimals;
};

#if defined(__x86_64__)

static inline __attribute__((always_inline)) uint32_t decimal_offset(const uint8_t *offsets, size_t stride, int cell) {
    uint32_t offset;
    memcpy(&offset, offsets + stride * (size_t)cell, sizeof offset);
    return offset;
}

static inline __attribute__((always_inline)) long long decimal_characters(const uint8_t *cell) {
    long long characters;
    memcpy(&characters, cell, sizeof characters);
    return characters;
}

// Reads cells of one to eight characters, digits with a mark before the last one or two or without, as hundredths, up
// to the first four of which one is anything else or out of range. Returns how many were read, at most `count`.
//
// Method: Lemire, "Quickly parsing eight digits", 2018, in each of four lanes; the mark is cut out before.
static inline WIDE_REGISTERS size_t short_decimals_read(
    struct decimal_cells cells, size_t count, struct decimal_form form, int64_t *numbers,
    struct decimal_extent *extent) {
    const __m256i marks = _mm256_set1_epi8((char)form.mark), none = _mm256_setzero_si256();
    // Spreads the last byte but one of each lane over the lane, and the one before that.
    const __m256i second = _mm256_set_epi64x(
        0x0E0E0E0E0E0E0E0E, 0x0606060606060606, 0x0E0E0E0E0E0E0E0E, 0x0606060606060606);
    const __m256i third = _mm256_set_epi64x(
        0x0D0D0D0D0D0D0D0D, 0x0505050505050505, 0x0D0D0D0D0D0D0D0D, 0x0505050505050505);
    const __m256i last = _mm256_set1_epi64x((long long)(0xFFull << 56));
    const __m256i last_two = _mm256_set1_epi64x((long long)(0xFFFFull << 48));
    const __m256i lowest = _mm256_set1_epi64x(form.lowest), highest = _mm256_set1_epi64x(form.highest);
    __m256i least = _mm256_set1_epi64x(extent->least), greatest = _mm256_set1_epi64x(extent->greatest), cuts = none;
    size_t done = 0;
    for (; count - done >= 4; done += 4) {
        uint32_t starts[4];
        for (int cell = 0; cell < 4; cell++) {
            starts[cell] = decimal_offset(cells.starts, cells.start_stride, cell) + cells.beyond;
        }
        const __m128i ends = _mm_set_epi32(
            (int)decimal_offset(cells.ends, cells.end_stride, 3), (int)decimal_offset(cells.ends, cells.end_stride, 2),
            (int)decimal_offset(cells.ends, cells.end_stride, 1), (int)decimal_offset(cells.ends, cells.end_stride, 0));
        const __m128i begins = _mm_set_epi32((int)starts[3], (int)starts[2], (int)starts[1], (int)starts[0]);
        const __m256i length = _mm256_cvtepu32_epi64(_mm_sub_epi32(ends, begins));
        const __m256i characters = _mm256_set_epi64x(
            decimal_characters(cells.text + starts[3]), decimal_characters(cells.text + starts[2]),
            decimal_characters(cells.text + starts[1]), decimal_characters(cells.text + starts[0]));
        // Moved up, so that the last character is in the highest byte and zeros stand before the first.
        const __m256i empty = _mm256_sub_epi64(_mm256_set1_epi64x(64), _mm256_slli_epi64(length, 3));
        const __m256i text = _mm256_sllv_epi64(characters, empty);
        const __m256i found = _mm256_cmpeq_epi8(text, marks);
        const __m256i has_one = _mm256_shuffle_epi8(found, second), has_two = _mm256_shuffle_epi8(found, third);
        const __m256i cut = _mm256_or_si256(has_one, has_two);
        // A mark anywhere else is no digit; what stands before one is moved over it. Where both places have one, the
        // second stays, and is none.
        const __m256i behind = _mm256_or_si256(
            _mm256_or_si256(_mm256_and_si256(has_one, last), _mm256_and_si256(has_two, last_two)),
            _mm256_cmpeq_epi64(cut, none));
        const __m256i digits = _mm256_or_si256(
            _mm256_and_si256(text, behind), _mm256_andnot_si256(behind, _mm256_slli_epi64(text, 8)));
        const __m256i zeros = _mm256_sllv_epi64(
            _mm256_set1_epi8(0x30), _mm256_add_epi64(empty, _mm256_and_si256(cut, _mm256_set1_epi64x(8))));
        const __m256i values = _mm256_xor_si256(digits, zeros);
        // The highest bit of a byte is set where it is no digit.
        __m256i odd = _mm256_or_si256(values, _mm256_add_epi8(values, _mm256_set1_epi8(0x76)));
        // A cell is neither empty nor longer than eight characters, and does not begin with a mark.
        const __m256i shortest = _mm256_or_si256(
            _mm256_or_si256(
                _mm256_and_si256(has_one, _mm256_set1_epi64x(3)), _mm256_and_si256(has_two, _mm256_set1_epi64x(4))),
            _mm256_set1_epi64x(1));
        odd = _mm256_or_si256(odd, _mm256_cmpgt_epi64(shortest, length));
        odd = _mm256_or_si256(odd, _mm256_cmpgt_epi64(length, _mm256_set1_epi64x(8)));
        // Two digits together, then four, then eight.
        const __m256i pairs = _mm256_maddubs_epi16(values, _mm256_set1_epi16(0x010A));
        const __m256i fours = _mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00010064));
        const __m256i number = _mm256_add_epi64(
            _mm256_mul_epu32(fours, _mm256_set1_epi64x(10000)), _mm256_srli_epi64(fours, 32));
        const __m256i factor = _mm256_or_si256(
            _mm256_or_si256(
                _mm256_and_si256(has_one, _mm256_set1_epi64x(10)), _mm256_and_si256(has_two, _mm256_set1_epi64x(1))),
            _mm256_andnot_si256(cut, _mm256_set1_epi64x(100)));
        const __m256i hundredths = _mm256_mul_epu32(number, factor);
        odd = _mm256_or_si256(odd, _mm256_cmpgt_epi64(lowest, hundredths));
        odd = _mm256_or_si256(odd, _mm256_cmpgt_epi64(hundredths, highest));
        if (_mm256_movemask_epi8(odd) != 0) { break; }
        _mm256_storeu_si256((__m256i *)(numbers + done), hundredths);
        least = _mm256_blendv_epi8(least, hundredths, _mm256_cmpgt_epi64(least, hundredths));
        greatest = _mm256_blendv_epi8(greatest, hundredths, _mm256_cmpgt_epi64(hundredths, greatest));
        cuts = _mm256_or_si256(cuts, cut);
        cells.starts += 4 * cells.start_stride;
        cells.ends += 4 * cells.end_stride;
    }
    int64_t lows[4], highs[4];
    _mm256_storeu_si256((__m256i *)lows, least);
    _mm256_storeu_si256((__m256i *)highs, greatest);
    for (int lane = 0; lane < 4; lane++) {
        if (lows[lane] < extent->least) { extent->least = lows[lane]; }
        if (highs[lane] > extent->greatest) { extent->greatest = highs[lane]; }
    }
    if (_mm256_movemask_epi8(cuts) != 0) { extent->has_decimals = true; }
    return done;
}

#else

// Other processors' callers read cell by cell.
static inline size_t short_decimals_read(
    struct decimal_cells cells, size_t count, struct decimal_form form, int64_t *numbers,
    struct decimal_extent *extent) {
    return 0;
}

#endif

#endif
