using JippApi.Application.Common;
using Microsoft.AspNetCore.Identity;

namespace JippApi.Application.Access;

/// <summary>Checks passwords and states their requirements.</summary>
internal static class Passwords
{
    public const int MinLength = 12;

    public const int MaxLength = 128;

    /// <summary>Minimum number of distinct characters.</summary>
    public const int MinDifferent = 5;

    private static readonly Account Nobody = new();
    private static readonly string HashOfNothing = new PasswordHasher<Account>().HashPassword(Nobody, Secret.New());

    /// <summary>
    /// Whether the password belongs to the account. The same work is done for an account that does not exist or has no
    /// password.
    /// </summary>
    public static bool Verify(this UserManager<Account> accounts, Account? account, string password) =>
        accounts.PasswordHasher.VerifyHashedPassword(account ?? Nobody, account?.PasswordHash ?? HashOfNothing, password)
            != PasswordVerificationResult.Failed
        && account?.PasswordHash is not null;

    /// <summary>Converts a refusal of Identity into faults of the request body.</summary>
    public static void Require(this IdentityResult result, string pointer)
    {
        if (!result.Succeeded)
            throw new InvalidFieldsException([.. result.Errors.Select(error => FaultOf(error, pointer)).DistinctBy(fault => fault.Code)]);
    }

    private static Fault FaultOf(IdentityError error, string pointer) =>
        error.Code switch
        {
            nameof(IdentityErrorDescriber.PasswordTooShort) => new(pointer, "PASSWORD_TOO_SHORT", MinLength),
            nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => new(pointer, "PASSWORD_TOO_SIMPLE", MinDifferent),
            nameof(IdentityErrorDescriber.PasswordMismatch) => new(pointer, "PASSWORD_WRONG"),
            _ => new(pointer, "INVALID_VALUE", error.Code),
        };
}
