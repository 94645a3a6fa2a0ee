namespace JippApi.Application.Search.Corrections;

/// <summary>
/// Number of typing errors between two words: a wrong, surplus or missing letter, or two swapped ones.
/// </summary>
public static class EditDistance
{
    /// <summary>
    /// Returns the distance, or <paramref name="limit"/> + 1 as soon as it must exceed <paramref name="limit"/>.
    /// </summary>
    public static int Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;

        var width = right.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var above = rows[width..(2 * width)];
        var current = rows[(2 * width)..];
        for (var column = 0; column < width; column++)
            above[column] = column;

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            var least = row;
            for (var column = 1; column < width; column++)
            {
                var changed = left[row - 1] == right[column - 1] ? 0 : 1;
                var cost = Math.Min(Math.Min(above[column], current[column - 1]) + 1, above[column - 1] + changed);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                    cost = Math.Min(cost, before[column - 2] + 1);
                current[column] = cost;
                least = Math.Min(least, cost);
            }

            if (least > limit)
                return limit + 1;
            var spare = before;
            before = above;
            above = current;
            current = spare;
        }

        return Math.Min(above[right.Length], limit + 1);
    }
}
