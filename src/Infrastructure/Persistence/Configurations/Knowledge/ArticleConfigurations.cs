using JippApi.Domain.Articles;
using JippApi.Domain.Files;
using JippApi.Domain.Hubs;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

/// <summary>Articles are read newest first, and events by their time.</summary>
internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.Property(a => a.CreatedAt);
        builder.Property(a => a.HubId);
        builder.Property(a => a.OriginalLanguage).HasMaxLength(ArticleContent.LanguageMaxLength);
        builder.Property(a => a.Reason).HasMaxLength(Article.ReasonMaxLength);
        builder.Property(a => a.EventPlace).HasMaxLength(ArticleContent.PlaceMaxLength);
        builder.Property(a => a.VideoUrl).HasMaxLength(ArticleContent.AddressMaxLength);
        builder.Property(a => a.SourceUrl).HasMaxLength(ArticleContent.AddressMaxLength);
        builder.Property(a => a.InnovationIds).HasJsonConversion();
        builder.Property(a => a.HubIds).HasJsonConversion();
        builder.Property(a => a.CompetitionIds).HasJsonConversion();
        builder.Property(a => a.Writers).HasJsonConversion(OutboxMessage.Json);
        builder.Ignore(a => a.Content).Ignore(a => a.Events);
        builder.HasOne<Hub>().WithMany().HasForeignKey(a => a.HubId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.ListedAt, a.Id });
        builder.HasIndex(a => new { a.Kind, a.EventStartsAt });
        builder.OwnsMany(
            a => a.Texts,
            text =>
            {
                text.ToTable("ArticleTexts").WithOwner().HasForeignKey("ArticleId");
                text.HasKey("ArticleId", nameof(ArticleText.Language));
                text.Property(t => t.Language).HasMaxLength(ArticleContent.LanguageMaxLength).ValueGeneratedNever();
                text.Property(t => t.Title).HasMaxLength(ArticleContent.TitleMaxLength);
                text.Property(t => t.Summary).HasMaxLength(ArticleContent.SummaryMaxLength);
                text.Property(t => t.Markdown).HasMaxLength(ArticleContent.MarkdownMaxLength);
                text.Ignore(t => t.Wording);
            }
        );
        builder.OwnsMany(
            a => a.Pictures,
            picture =>
            {
                picture.ToTable("ArticlePictures").WithOwner().HasForeignKey("ArticleId");
                picture.HasKey("ArticleId", nameof(ArticlePicture.FileId));
                picture.HasOne<StoredFile>().WithMany().HasForeignKey(p => p.FileId).OnDelete(DeleteBehavior.Restrict);
            }
        );
    }
}

internal sealed class ArticleVoteConfiguration : IEntityTypeConfiguration<ArticleVote>
{
    public void Configure(EntityTypeBuilder<ArticleVote> builder)
    {
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Version).IsConcurrencyToken();
        builder.Property(v => v.AccountId);
        builder.Ignore(v => v.Events);
        builder.HasOne<Article>().WithMany().HasForeignKey(v => v.ArticleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => new { v.ArticleId, v.AccountId }).IsUnique();
        builder.HasIndex(v => v.AccountId);
    }
}
