using System.Collections;
using System.Text;

namespace JippApi.Infrastructure.Tests.Documents;

/// <summary>Reads QR codes of versions 1 to 10 and level M without errors, so that no correction is needed.</summary>
internal static class QrReader
{
    private const int QuietZone = 4;

    /// <summary>Data codewords of the blocks of each version at level M.</summary>
    private static readonly int[][] Blocks =
    [
        [],
        [16],
        [28],
        [44],
        [32, 32],
        [43, 43],
        [27, 27, 27, 27],
        [31, 31, 31, 31],
        [38, 38, 39, 39],
        [36, 36, 36, 37, 37],
        [43, 43, 43, 43, 44],
    ];

    private static readonly int[][] Centres =
    [
        [],
        [],
        [6, 18],
        [6, 22],
        [6, 26],
        [6, 30],
        [6, 34],
        [6, 22, 38],
        [6, 24, 42],
        [6, 26, 46],
        [6, 28, 50],
    ];

    public static string Read(IReadOnlyList<BitArray> rows)
    {
        var size = rows.Count - 2 * QuietZone;
        var version = (size - 17) / 4;
        var format = 0;
        for (var column = 0; column < 6; column++)
            format = format << 1 | (Dark(8, column) ? 1 : 0);
        var rule = (format >> 1 & 0b111) ^ 0b101; // bits 10 to 12 of the format, unmasked
        if (((format >> 4) ^ 0b10) != 0)
            throw new InvalidDataException("The error correction level is not M.");

        List<bool> bits = [];
        var up = true;
        for (var right = size - 1; right > 0; right -= 2, up = !up)
        {
            if (right == 6)
                right--;
            for (var step = 0; step < size; step++)
                foreach (var column in new[] { right, right - 1 })
                {
                    var row = up ? size - 1 - step : step;
                    if (!IsFunction(row, column))
                        bits.Add(Dark(row, column) ^ Masked(rule, row, column));
                }
        }

        return Text(
            Ordered(
                [
                    .. bits.Chunk(8)
                        .Where(chunk => chunk.Length == 8)
                        .Select(chunk => (byte)chunk.Aggregate(0, (value, bit) => value << 1 | (bit ? 1 : 0))),
                ],
                Blocks[version]
            ),
            version
        );

        bool Dark(int row, int column) => rows[row + QuietZone][column + QuietZone];

        bool IsFunction(int row, int column) =>
            row == 6
            || column == 6
            || (row < 9 && column < 9)
            || (row < 9 && column >= size - 8)
            || (row >= size - 8 && column < 9)
            || (version >= 7 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11)))
            || Centres[version].Any(y => Centres[version].Any(x => !Corner(y, x) && Math.Abs(row - y) <= 2 && Math.Abs(column - x) <= 2));

        bool Corner(int y, int x) => (y == 6 && (x == 6 || x == size - 7)) || (x == 6 && y == size - 7);
    }

    private static bool Masked(int rule, int row, int column) =>
        rule switch
        {
            0 => (row + column) % 2 == 0,
            1 => row % 2 == 0,
            2 => column % 3 == 0,
            3 => (row + column) % 3 == 0,
            4 => (row / 2 + column / 3) % 2 == 0,
            5 => row * column % 2 + row * column % 3 == 0,
            6 => (row * column % 2 + row * column % 3) % 2 == 0,
            _ => ((row + column) % 2 + row * column % 3) % 2 == 0,
        };

    /// <summary>The data before the interleaving of blocks.</summary>
    private static byte[] Ordered(byte[] words, int[] lengths)
    {
        var blocks = lengths.Select(length => new List<byte>(length)).ToArray();
        var at = 0;
        for (var place = 0; place < lengths.Max(); place++)
            foreach (var (block, length) in blocks.Zip(lengths))
                if (place < length)
                    block.Add(words[at++]);
        return [.. blocks.SelectMany(block => block)];
    }

    private static string Text(byte[] data, int version)
    {
        var bits = string.Concat(data.Select(value => Convert.ToString(value, 2).PadLeft(8, '0')));
        var at = 0;
        if (Next(4) != 0b0100)
            throw new InvalidDataException("The data are not in byte mode.");
        return Encoding.UTF8.GetString([.. Enumerable.Range(0, Next(version < 10 ? 8 : 16)).Select(_ => (byte)Next(8))]);

        int Next(int count)
        {
            var value = Convert.ToInt32(bits.Substring(at, count), 2);
            at += count;
            return value;
        }
    }
}
