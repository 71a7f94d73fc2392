-- Storing one version of a referral's envelope. What can be checked without keys is checked: the header's fixed
-- offsets (crypto/FORMAT.md), the manifest against what it lists, the hash that the statement names.
CREATE FUNCTION kotosilta.store_envelope(
    p_referral kotosilta.referral, p_version integer, p_expected_hash bytea,
    p_header bytea, p_manifest bytea, p_env_signature bytea,
    p_part_names text[], p_ciphertexts bytea[], p_notary_wraps bytea[], p_wrap_units uuid[], p_wraps bytea[]
) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_parts integer := cardinality(p_part_names);
    v_previous bytea := decode(repeat('00', 32), 'hex');
    v_units uuid[];
    v_manifest bytea := ''::bytea;
BEGIN
    IF (v_parts BETWEEN 1 AND 32 AND kotosilta.is_list(p_part_names, v_parts)
        AND kotosilta.is_list(p_ciphertexts, v_parts) AND kotosilta.is_list(p_notary_wraps, v_parts)
        AND kotosilta.is_list(p_wrap_units, 2) AND kotosilta.is_list(p_wraps, 2 * v_parts)
        AND octet_length(p_header) BETWEEN 200 AND 2048 AND octet_length(p_env_signature) = 64) IS NOT TRUE THEN
        PERFORM kotosilta.refuse('KS003');
    END IF;
    FOR i IN 1 .. v_parts LOOP
        IF (p_part_names[i] COLLATE "C" ~ '^[a-z0-9_.-]{1,32}$'
            AND (i = 1 OR p_part_names[i] COLLATE "C" > p_part_names[i - 1])
            AND octet_length(p_ciphertexts[i]) BETWEEN 1 AND 1114112
            AND octet_length(p_notary_wraps[i]) = 1168
            AND octet_length(p_wraps[2 * i - 1]) = 1168 AND octet_length(p_wraps[2 * i]) = 1168) IS NOT TRUE THEN
            PERFORM kotosilta.refuse('KS003');
        END IF;
        v_manifest := v_manifest || sha256(p_ciphertexts[i]) || decode('02', 'hex')
            || sha256(p_wraps[2 * i - 1]) || sha256(p_wraps[2 * i]) || sha256(p_notary_wraps[i]);
    END LOOP;

    v_units := ARRAY[least(p_referral.recipient_unit, p_referral.sender_unit),
                     greatest(p_referral.recipient_unit, p_referral.sender_unit)];
    IF p_version > 1 THEN
        SELECT e.envelope_hash INTO v_previous FROM kotosilta.envelope e
         WHERE e.referral_id = p_referral.id AND e.version = p_version - 1;
    END IF;
    IF (p_wrap_units = v_units
        AND substr(p_header, 1, 6) = decode('4b5345310101', 'hex')
        AND substr(p_header, 7, 16) = uuid_send(p_referral.id)
        AND substr(p_header, 23, 4) = int4send(p_version)
        AND substr(p_header, 27, 32) = v_previous
        AND get_byte(p_header, 74) = 2
        AND substr(p_header, 76, 16) = uuid_send(v_units[1])
        AND substr(p_header, 108, 16) = uuid_send(v_units[2])
        AND p_manifest = v_manifest
        AND p_expected_hash = sha256(sha256(p_header) || sha256(p_manifest) || p_env_signature)) IS NOT TRUE THEN
        PERFORM kotosilta.refuse('KS003');
    END IF;

    INSERT INTO kotosilta.envelope (referral_id, version, header, manifest, signature, envelope_hash)
    VALUES (p_referral.id, p_version, p_header, p_manifest, p_env_signature, p_expected_hash);
    INSERT INTO kotosilta.envelope_part (referral_id, version, part, ciphertext, notary_wrap)
    SELECT p_referral.id, p_version, name, ciphertext, notary_wrap
      FROM unnest(p_part_names, p_ciphertexts, p_notary_wraps) AS part (name, ciphertext, notary_wrap);
    INSERT INTO kotosilta.envelope_wrap (referral_id, version, part, unit_id, key_id, wrap)
    SELECT p_referral.id, p_version, p_part_names[(i + 1) / 2], v_units[(i + 1) % 2 + 1],
           substr(p_header, 92 + 32 * ((i + 1) % 2)::integer, 16), wrap
      FROM unnest(p_wraps) WITH ORDINALITY AS wrapped (wrap, i);
END
$$;
