using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Windfall.App.Care;

/// <summary>A file that only its key opens, sealed block by block so that it never lies in memory; a block left out, swapped or cut off is noticed.</summary>
/// <remarks>AES-256-GCM; blocks numbered and the last one marked as in STREAM (Hoang, Reyhanitabar, Rogaway, Vizár, CRYPTO 2015); the key by PBKDF2, so that a word will do as a key.</remarks>
static class Sealed
{
    const int Block = 1 << 20, TagSize = 16, SaltSize = 16, Rounds = 600_000;

    static ReadOnlySpan<byte> Magic => "WINDFALL BACKUP 1\n"u8;

    /// <summary>Whether a file begins as a sealed one does.</summary>
    public static bool Is(string file)
    {
        using var stream = File.OpenRead(file);
        Span<byte> head = stackalloc byte[Magic.Length];
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual(Magic);
    }

    public static void Seal(Stream from, Stream to, string key)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltSize);
        to.Write(Magic);
        to.Write(salt);
        using var cipher = Cipher(key, salt);

        var (plain, next, tag) = (new byte[Block], new byte[Block], new byte[TagSize]);
        var length = Fill(from, plain);
        for (var number = 0L; ; number++)
        {
            var following = length == Block ? Fill(from, next) : 0;
            cipher.Encrypt(Nonce(number, isLast: following == 0), plain.AsSpan(0, length), plain.AsSpan(0, length), tag);
            to.Write(plain.AsSpan(0, length));
            to.Write(tag);
            if (following == 0)
                return;
            (plain, next, length) = (next, plain, following);
        }
    }

    /// <exception cref="CryptographicException">The key is another, or the file is not as it was written.</exception>
    public static void Open(Stream from, Stream to, string key)
    {
        var head = new byte[Magic.Length + SaltSize];
        from.ReadExactly(head);
        using var cipher = Cipher(key, head[Magic.Length..]);

        var (bytes, next) = (new byte[Block + TagSize], new byte[Block + TagSize]);
        var length = Fill(from, bytes);
        for (var number = 0L; ; number++)
        {
            var following = length == bytes.Length ? Fill(from, next) : 0;
            if (length < TagSize)
                throw new CryptographicException("The file breaks off.");
            var plain = bytes.AsSpan(0, length - TagSize);
            cipher.Decrypt(Nonce(number, isLast: following == 0), plain, bytes.AsSpan(length - TagSize, TagSize), plain);
            to.Write(plain);
            if (following == 0)
                return;
            (bytes, next, length) = (next, bytes, following);
        }
    }

    static AesGcm Cipher(string key, byte[] salt) =>
        new(Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(key.Trim()), salt, Rounds, HashAlgorithmName.SHA256, 32), TagSize);

    /// <summary>No two blocks share one: the key is of this file alone.</summary>
    static byte[] Nonce(long number, bool isLast)
    {
        var nonce = new byte[12];
        BinaryPrimitives.WriteInt64BigEndian(nonce, number);
        nonce[11] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }

    static int Fill(Stream from, byte[] block) => from.ReadAtLeast(block, block.Length, throwOnEndOfStream: false);
}
