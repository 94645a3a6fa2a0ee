using JippApi.Infrastructure.Persistence.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JippApi.Infrastructure.Tests.Sealing;

/// <summary>A process that cannot use the keys of the audit log learns it before it writes.</summary>
public sealed class AuditPasswordTests : SealingDatabase
{
    private const string Password = "sandi yang panjang sekali";

    [Theory]
    [InlineData("sandi yang lain sama sekali", "AuditLog:Password is not the password of the audit log's key ")]
    [InlineData(null, "AuditLog:Password is not set, but the keys of the audit log are encrypted.")]
    public async Task Another_password_is_refused_and_the_right_one_is_not(string? other, string said)
    {
        using var first = KeysWith(Password);
        await first.CurrentAsync(default);

        using var wrong = KeysWith(other);
        (await Should.ThrowAsync<AuditPasswordException>(() => wrong.RequireUsableAsync(default))).Message.ShouldStartWith(said);
        using var right = KeysWith(Password);
        await right.RequireUsableAsync(default);

        (await right.CurrentAsync(default)).Id.ShouldBe((await first.CurrentAsync(default)).Id);
    }

    [Fact]
    public async Task A_password_is_refused_while_the_keys_are_not_encrypted()
    {
        await WriteAsync("a", 1);

        using var later = KeysWith(Password);
        (await Should.ThrowAsync<AuditPasswordException>(() => later.RequireUsableAsync(default))).Message.ShouldContain(
            "rotate-audit-key"
        );
        await later.RotateAsync(default);

        using var next = KeysWith(Password);
        await next.RequireUsableAsync(default);
    }

    [Fact]
    public async Task A_database_without_keys_accepts_any_password_and_gets_no_key_yet()
    {
        using var keys = KeysWith(Password);

        await keys.RequireUsableAsync(default);

        (await database.WithDbAsync(db => db.AuditKeys.CountAsync())).ShouldBe(0);
    }

    private AuditKeys KeysWith(string? password) =>
        ActivatorUtilities.CreateInstance<AuditKeys>(database.Services, Options.Create(new AuditLogOptions { Password = password }));
}
