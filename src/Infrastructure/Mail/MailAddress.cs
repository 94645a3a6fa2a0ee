using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace JippApi.Infrastructure.Mail;

/// <summary>
/// What an address may look like to be written into a message and said to a server: nothing in it can end a line, a
/// header or a command.
/// </summary>
internal static partial class MailAddress
{
    private const int MaxLength = 254;

    /// <summary>
    /// Whether it is an address of letters, digits and the usual signs, in ASCII. Quoted local parts, comments and
    /// other scripts are not: people have none of these, and all of them are ways to smuggle.
    /// </summary>
    public static bool IsValid([NotNullWhen(true)] string? address) => address is { Length: <= MaxLength } && Usual().IsMatch(address);

    [GeneratedRegex(
        @"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](-*[A-Za-z0-9])*(\.[A-Za-z0-9](-*[A-Za-z0-9])*)*\z"
    )]
    private static partial Regex Usual();
}

/// <summary>An address that no message is sent to.</summary>
internal sealed class UnusableAddressException() : Exception("The address cannot be written to.");
