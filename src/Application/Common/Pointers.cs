using System.Text;

namespace JippApi.Application.Common;

/// <summary>Turns property paths into JSON pointers.</summary>
internal static class Pointers
{
    /// <summary>
    /// <c>Input.Sections.Problem</c> becomes <c>/sections/problem</c>, <c>Input.Sdgs[2]</c> becomes <c>/sdgs/2</c>.
    /// </summary>
    public static string Of(string path)
    {
        var pointer = new StringBuilder(path.Length + 1);
        foreach (var part in path.Split('.', '[').SkipWhile(part => part == "Input"))
            pointer.Append('/').Append(char.ToLowerInvariant(part[0])).Append(part.AsSpan(1).TrimEnd(']'));
        return pointer.ToString();
    }
}
