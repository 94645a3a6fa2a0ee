using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace JippApi.Infrastructure.Mail;

/// <summary>
/// The addresses that may be written into a message and sent to a server: nothing in them can end a line, a header or a
/// command.
/// </summary>
internal static partial class MailAddress
{
    private const int MaxLength = 254;

    /// <summary>
    /// Whether it is an address of ASCII letters, digits and the usual symbols. Quoted local parts, comments and other
    /// scripts are refused: hardly anyone uses them, and each can smuggle in commands.
    /// </summary>
    public static bool IsValid([NotNullWhen(true)] string? address) => address is { Length: <= MaxLength } && Usual().IsMatch(address);

    [GeneratedRegex(
        @"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](-*[A-Za-z0-9])*(\.[A-Za-z0-9](-*[A-Za-z0-9])*)*\z"
    )]
    private static partial Regex Usual();
}

/// <summary>The recipient has no address that can be used.</summary>
internal sealed class UnusableAddressException() : Exception("The address cannot be used.");
