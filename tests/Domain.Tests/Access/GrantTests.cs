using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.Access;

public sealed class GrantTests
{
    private static readonly UserId Admin = new("admin");
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly AccountId Ana = AccountId.New();
    private static readonly AccountId Budi = AccountId.New();
    private static readonly GrantScope WestSumatra = new(ScopeKind.Region, "13");

    [Fact]
    public void A_grant_has_a_scope_and_a_period()
    {
        var grant = Grant.Issue(Ana, Role.HubAdmin, WestSumatra, Noon, Noon.AddYears(1), Admin, Noon);

        (grant.AccountId, grant.Role, grant.Scope, grant.Until, grant.OnBehalfOf).ShouldBe(
            (Ana, Role.HubAdmin, WestSumatra, Noon.AddYears(1), null)
        );
        grant.Events.ShouldHaveSingleItem().ShouldBe(new GrantGiven(grant.Id, Ana, Role.HubAdmin, Noon));
    }

    [Theory]
    [InlineData(Role.NationalAdmin, ScopeKind.Region)]
    [InlineData(Role.HubAdmin, ScopeKind.National)]
    [InlineData(Role.SourceAdmin, ScopeKind.Region)]
    [InlineData(Role.InstitutionEditor, ScopeKind.National)]
    [InlineData(Role.Signatory, ScopeKind.Region)]
    public void A_role_accepts_only_matching_scopes(Role role, ScopeKind kind) =>
        new Action(() => Grant.Issue(Ana, role, new(kind, "x"), Noon, null, Admin, Noon)).ShouldBreak(AccessRules.ScopeFitsRole);

    [Fact]
    public void A_period_must_end_after_it_begins() =>
        new Action(() => Grant.Issue(Ana, Role.HubAdmin, WestSumatra, Noon, Noon, Admin, Noon)).ShouldBreak(AccessRules.PeriodInOrder);

    [Fact]
    public void A_role_is_delegated_by_its_holder()
    {
        var lent = Given().Delegate(Budi, Noon, Noon.AddDays(7), Admin, Noon);

        (lent.AccountId, lent.OnBehalfOf, lent.Role, lent.Scope).ShouldBe((Budi, Ana, Role.HubAdmin, WestSumatra));
    }

    [Fact]
    public void A_delegated_role_cannot_be_delegated_further() =>
        new Action(() =>
            Given().Delegate(Budi, Noon, Noon.AddDays(7), Admin, Noon).Delegate(AccountId.New(), Noon, Noon.AddDays(1), Admin, Noon)
        ).ShouldBreak(AccessRules.DelegatesOwnGrant);

    [Fact]
    public void A_delegation_cannot_outlast_the_grant() =>
        new Action(() => Given(until: Noon.AddDays(3)).Delegate(Budi, Noon, Noon.AddDays(7), Admin, Noon)).ShouldBreak(
            AccessRules.DelegatesOwnGrant
        );

    [Fact]
    public void A_revoked_grant_cannot_be_delegated()
    {
        var grant = Given();
        grant.Revoke(Admin, Noon);

        new Action(() => grant.Delegate(Budi, Noon, Noon.AddDays(7), Admin, Noon)).ShouldBreak(AccessRules.DelegatesOwnGrant);
    }

    [Fact]
    public void Delegating_to_oneself_is_refused() =>
        new Action(() => Given().Delegate(Ana, Noon, Noon.AddDays(7), Admin, Noon)).ShouldBreak(AccessRules.NotDelegatedToSelf);

    [Fact]
    public void Revoking_again_changes_nothing()
    {
        var grant = Given();

        grant.Revoke(Admin, Noon);
        grant.Revoke(Admin, Noon.AddDays(1));

        grant.RevokedAt.ShouldBe(Noon);
        grant.Events.OfType<GrantRevoked>().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(Role.NationalAdmin, Role.HubAdmin, true)]
    [InlineData(Role.NationalAdmin, Role.NationalAdmin, false)]
    [InlineData(Role.HubAdmin, Role.Validator, true)]
    [InlineData(Role.HubAdmin, Role.SourceAdmin, false)]
    [InlineData(Role.Validator, Role.Mentor, false)]
    public void Roles_are_ranked(Role role, Role other, bool above) => role.IsAbove(other).ShouldBe(above);

    private static Grant Given(DateTimeOffset? until = null) => Grant.Issue(Ana, Role.HubAdmin, WestSumatra, Noon, until, Admin, Noon);
}
