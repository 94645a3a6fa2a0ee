using System.Text;

namespace JippApi.Application.Common;

/// <summary>Converts property paths to JSON pointers.</summary>
internal static class Pointers
{
    /// <summary>
    /// Converts <c>Input.Sections.Problem</c> to <c>/sections/problem</c> and <c>Input.Sdgs[2]</c> to <c>/sdgs/2</c>.
    /// </summary>
    public static string Of(string path)
    {
        var pointer = new StringBuilder(path.Length + 1);
        foreach (var part in path.Split('.', '[').SkipWhile(part => part == "Input"))
            pointer.Append('/').Append(char.ToLowerInvariant(part[0])).Append(part.AsSpan(1).TrimEnd(']'));
        return pointer.ToString();
    }
}
