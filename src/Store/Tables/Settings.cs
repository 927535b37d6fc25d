using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Windfall.Store.Tables;

/// <summary>What this database knows of itself.</summary>
public sealed class SettingRow
{
    /// <summary>The secret that identities are hashed with, drawn when the database was made.</summary>
    public const string IdentitySeed = "identity_seed";

    public required string Key { get; set; }
    public required string Value { get; set; }
}

sealed class SettingTable : IEntityTypeConfiguration<SettingRow>
{
    public void Configure(EntityTypeBuilder<SettingRow> row)
    {
        row.ToTable("settings");
        row.HasKey(s => s.Key);
    }
}
